# The rest of the words.
$ ip mrule add table 5 sup_pl 0 sup_group 5 pref 1
! Error: Rule family not supported.
? 2
$ ip mrule add table 5 uidrange 1-2 pref 2
! Error: Rule family not supported.
? 2
$ ip mrule add table 5 ipproto tcp sport 5 pref 3
! Error: Rule family not supported.
? 2
$ ip mrule add table 5 tos 8 pref 4
! Error: Rule family not supported.
? 2
$ ip mrule add l3mdev pref 5
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
