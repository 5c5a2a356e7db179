# A name is cut after 15 bytes, as bytes.
$ brctl addbr "$(printf '\377\377\377\377\377')"
$ brctl addbr é
$ brctl addbr abcdefghijklmno
$ brctl addbr abcdefghijklmnop
! device abcdefghijklmnop already exists; can't create bridge with the same name
? 1
$ brctl addbr abcdefghijklmné
$ brctl addbr "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
$ brctl addbr ''
! add bridge failed: Invalid argument
? 1
$ brctl addbr 'a b'
! add bridge failed: Invalid argument
? 1
$ brctl addbr a/b
! add bridge failed: Invalid argument
? 1
$ brctl addbr .
! add bridge failed: Invalid argument
? 1
$ brctl addbr ..
! add bridge failed: Invalid argument
? 1
$ brctl addbr a:b
! add bridge failed: Invalid argument
? 1
$ brctl show | cut -f 1
bridge name
abcdefghijklmno
abcdefghijklmn⟨c3⟩
é
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
$ ls -q /sys/class/net
abcdefghijklmno
abcdefghijklmn?
bonding_masters
lo
??
?????
???????????????
$ brctl delbr "$(printf '\377\377\377\377\377')"
$ brctl delbr abcdefghijklmnop
$ brctl delbr "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
$ brctl delbr abcdefghijklmné
$ brctl delbr ''
! bridge  doesn't exist; can't delete it
? 1
$ brctl delbr 'a b'
! bridge a b doesn't exist; can't delete it
? 1
$ brctl delbr a/b
! bridge a/b doesn't exist; can't delete it
? 1
$ brctl delbr .
! bridge . doesn't exist; can't delete it
? 1
