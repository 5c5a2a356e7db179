# The name of a peer: the same rule.
$ ip link add v0 type veth peer name "$(printf '\377\377\377\377\377')"
$ ip link del v0
$ ip link add v0 type veth peer name abcdefghijklmno
$ ip link del v0
$ ip link add v0 type veth peer name abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip link del v0
! Cannot find device "v0"
? 1
$ ip link add v0 type veth peer name "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip link del v0
! Cannot find device "v0"
? 1
$ ip link add v0 type veth peer name ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip link del v0
! Cannot find device "v0"
? 1
$ ip link add v0 type veth peer name 'a b'
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip link del v0
! Cannot find device "v0"
? 1
$ ip link add v0 type veth peer name a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip link del v0
! Cannot find device "v0"
? 1
$ ip link add v0 type veth peer name .
! RTNETLINK answers: Invalid argument
? 2
$ ip link del v0
! Cannot find device "v0"
? 1
