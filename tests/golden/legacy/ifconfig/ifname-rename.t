# A new name is cut after 15 bytes.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ifconfig v0 name "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩  DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ifconfig "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" name abcdefghijklmné
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
abcdefghijklmn⟨c3⟩  DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ifconfig abcdefghijklmné name abcdefghijklmnop
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
abcdefghijklmno  DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ifconfig abcdefghijklmno name ''
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig abcdefghijklmno name 'a b'
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig abcdefghijklmno name a/b
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig abcdefghijklmno name .
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig abcdefghijklmno name ..
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig abcdefghijklmno name a:b
! SIOCSIFNAME: Invalid argument
? 1
