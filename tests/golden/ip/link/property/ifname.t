# An alternative name has at most 127 bytes.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link property add dev v0 altname "$(printf '\377\377\377\377\377')"
$ ip link property add dev v0 altname é
$ ip link property add dev v0 altname abcdefghijklmno
$ ip link property add dev v0 altname abcdefghijklmnop
$ ip link property add dev v0 altname "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
$ ip link property add dev v0 altname aaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
$ ip link property add dev v0 altname aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: Attribute failed policy validation.
? 2
$ ip link property add dev v0 altname ''
! Error: argument "" is wrong: not a valid altname
? 255
$ ip link property add dev v0 altname 'a b'
! Error: argument "a b" is wrong: not a valid altname
? 255
$ ip link property add dev v0 altname a/b
! Error: argument "a/b" is wrong: not a valid altname
? 255
$ ip link property add dev v0 altname .
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
    altname é
    altname abcdefghijklmno
    altname abcdefghijklmnop
    altname ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
    altname aaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
    altname .
$ ip link show "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" | head -n 1
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
$ ip link property del dev v0 altname "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
$ ip link property del dev aaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd altname "$(printf '\377\377\377\377\377')" altname aaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname é
    altname abcdefghijklmno
    altname abcdefghijklmnop
    altname .
