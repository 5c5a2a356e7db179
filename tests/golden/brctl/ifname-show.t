# A longer word names the bridge of its first 15 bytes.
$ brctl addbr abcdefghijklmno
$ ip link set abcdefghijklmno address 02:00:00:00:00:01
$ brctl show abcdefghijklmnop
bridge name	bridge id		STP enabled	interfaces
abcdefghijklmnop		8000.020000000001	no	␉
$ brctl show aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! bridge aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd does not exist!
? 1
$ brctl show "$(printf '\377\377\377\377\377')"
! bridge ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ does not exist!
? 1
$ brctl show ''
! bridge  does not exist!
? 1
$ brctl show a/b
! bridge a/b does not exist!
? 1
$ brctl show .
! bridge . does not exist!
? 1
$ brctl showmacs abcdefghijklmnop
port no	mac addr		is local?	ageing timer
$ brctl showmacs "$(printf '\377\377\377\377\377')"
! read of forward table failed: No such device
? 1
$ brctl showmacs ''
! read of forward table failed: No such device
? 1
$ brctl showmacs a/b
! read of forward table failed: No such device
? 1
$ brctl showstp abcdefghijklmnop | head -n 3
abcdefghijklmnop
 bridge id		8000.020000000001
 designated root	8000.020000000001
$ brctl showstp "$(printf '\377\377\377\377\377')"
! bridge ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ does not exist!
? 1
$ brctl showstp ''
! bridge  does not exist!
? 1
