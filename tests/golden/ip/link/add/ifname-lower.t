# A lower device by a name that is none.
$ ip link add v1 link "$(printf '\377\377\377\377\377')" type vlan id 5
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link add v1 link é type vlan id 5
! Cannot find device "é"
? 1
$ ip link add v1 link abcdefghijklmno type vlan id 5
! Cannot find device "abcdefghijklmno"
? 1
$ ip link add v1 link abcdefghijklmnop type vlan id 5
! Cannot find device "abcdefghijklmnop"
? 1
$ ip link add v1 link abcdefghijklmné type vlan id 5
! Cannot find device "abcdefghijklmné"
? 1
$ ip link add v1 link "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" type vlan id 5
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link add v1 link aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd type vlan id 5
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip link add v1 link '' type vlan id 5
! Cannot find device ""
? 1
$ ip link add v1 link 'a b' type vlan id 5
! Cannot find device "a b"
? 1
$ ip link add v1 link a/b type vlan id 5
! Cannot find device "a/b"
? 1
$ ip link add v1 link . type vlan id 5
! Cannot find device "."
? 1
