#! needs vm
# Both locators are wanted, but no locator is needed to delete.
$ ip ila add
! ila: missing locator
$ ip ila add loc_match 1:2:3:4
! ila: missing locator
! RTNETLINK answers: File exists
? 2
$ ip ila add loc 1:2:3:4
! ila: missing locator0match
! RTNETLINK answers: File exists
? 2
$ ip ila add loc
! Command line is not complete. Try option "help"
? 255
$ ip ila add loc_match
! Command line is not complete. Try option "help"
? 255
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 dev
! Command line is not complete. Try option "help"
? 255
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 csum-mode
! Command line is not complete. Try option "help"
? 255
$ ip ila del loc_match
! Command line is not complete. Try option "help"
? 255
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:9
! RTNETLINK answers: File exists
? 2
$ ip ila list | grep 5
1:2:3:4             5:6:7:8             *               no-actionuse-format
$ ip ila del
$ ip ila del loc_match 2:2:3:4
