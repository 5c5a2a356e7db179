# A new name: the same rule as for a new device.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 name abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name 'a b'
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip link set v0 name .
! RTNETLINK answers: Invalid argument
? 2
$ ip link set v0 name "$(printf '\377\377\377\377\377')"
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩            DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ip link set "$(printf '\377\377\377\377\377')" name é
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
é               DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ip link set é name abcdefghijklmno
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
abcdefghijklmno  DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
