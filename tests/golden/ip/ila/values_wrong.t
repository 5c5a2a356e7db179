#! needs vm
# A value that is none is told, and an entry of zeros made all the same.
$ ip ila add loc_match foo loc 1:2:3:4
! Bad locator to match: foo
$ ip ila list
0:0:0:0             0:0:0:0             *               no-actionuse-format
$ ip ila add loc foo loc_match bar
! Bad locator: foo
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match 1:2:3:4 loc 10000:2:3:4
! Bad locator: 10000:2:3:4
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match 1:2:3:4:5 loc 1:2:3:4
! Bad locator to match: 1:2:3:4:5
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match 1::4 loc 1:2:3:4
! Bad locator to match: 1::4
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match -1:2:3:4 loc 1:2:3:4
! Bad locator to match: -1:2:3:4
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match 1:2:3:4 loc 1:2:3:4 csum-mode neutral
! Bad csum-mode: neutral
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match 1:2:3:4 loc 1:2:3:4 ident-type iid
! Bad ident-type: iid
! RTNETLINK answers: File exists
? 2
$ ip ila add loc_match 1:2:3:4 loc 1:2:3:4 dev nosuch
! No such interface: nosuch
! RTNETLINK answers: File exists
? 2
$ ip ila list
0:0:0:0             0:0:0:0             *               no-actionuse-format
$ ip ila del loc_match foo
! Bad locator to match: foo
