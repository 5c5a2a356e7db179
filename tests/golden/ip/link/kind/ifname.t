# Devices that a kind names.
$ ip link add v1 type vxlan id 5 dstport 4789 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev é
! Cannot find device "é"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev ''
! Cannot find device ""
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev 'a b'
! Cannot find device "a b"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev a/b
! Cannot find device "a/b"
? 255
$ ip link add v1 type vxlan id 5 dstport 4789 dev .
! Cannot find device "."
? 255
$ ip link add v1 type hsr slave1 "$(printf '\377\377\377\377\377')" slave2 lo
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: No such interface
? 255
$ ip link add v1 type hsr slave1 abcdefghijklmnop slave2 lo
! Error: argument "abcdefghijklmnop" is wrong: No such interface
? 255
$ ip link add v1 type hsr slave1 '' slave2 lo
! Error: argument "" is wrong: No such interface
? 255
$ ip link add v1 type bond active_slave "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link add v1 type bond active_slave abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip link add v1 type bond active_slave ''
! Cannot find device ""
? 1
$ ip link add v1 type "$(printf '\377\377\377\377\377')"
! Error: Unknown device type.
? 2
$ ip link add v1 type abcdefghijklmnop
! Error: Unknown device type.
? 2
$ ip link add v1 type ''
! RTNETLINK answers: Numerical result out of range
? 2
