# VRFs that are named.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type vrf table 5
$ ip link add abcdefghijklmno address 02:00:00:00:00:02 type vrf table 6
$ ip vrf
Name              Table
-----------------------
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩                5
abcdefghijklmno      6
$ ip vrf show "$(printf '\377\377\377\377\377')"
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ 5
$ ip vrf show é
! Invalid VRF
? 255
$ ip vrf show abcdefghijklmno
abcdefghijklmno 6
$ ip vrf show abcdefghijklmnop
! Invalid VRF
? 255
$ ip vrf show abcdefghijklmné
! Invalid VRF
? 255
$ ip vrf show "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Invalid VRF
? 255
$ ip vrf show aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Invalid VRF
? 255
$ ip vrf show ''
! Invalid VRF
? 255
$ ip vrf show 'a b'
! Invalid VRF
? 255
$ ip vrf show a/b
! Invalid VRF
? 255
$ ip vrf show .
! Invalid VRF
? 255
$ ip vrf exec abcdefghijklmnop true
! Invalid VRF name
? 255
$ ip vrf exec '' true
! Invalid VRF name
? 255
$ ip vrf exec a/b true
! Invalid VRF name
? 255
