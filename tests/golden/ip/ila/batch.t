#! needs vm
# Several in one run, and in another namespace.
$ printf "ila add loc_match 1:2:3:4 loc 5:6:7:8\nila list\nila add loc_match 1:2:3:4 loc 5:6:7:8\nila list\n" | ip -b -
1:2:3:4             5:6:7:8             *               no-actionuse-format
! RTNETLINK answers: File exists
! Command failed -:3
? 1
$ printf "ila add loc_match 1:2:3:4 loc 5:6:7:8\nila list x\nila list\n" | ip -force -b -
1:2:3:4             5:6:7:8             *               no-actionuse-format
! RTNETLINK answers: File exists
! Command failed -:1
! "ip ila show" does not take any arguments.
! Command failed -:2
? 1
$ printf "ila add x\nila list\n" | ip -force -b -
! Usage: …
? 255
$ printf "ila list\nila del loc_match 1:2:3:4\nila list\n" | ip -j -b -
[{"locator_match":"1:2:3:4","locator":"5:6:7:8","interface":"*","csum_mode":"no-action","ident_type":"use-format"}]
[]
$ printf "ila add loc_match x\nila list\n" | ip -b -
0:0:0:0             0:0:0:0             *               no-actionuse-format
! Bad locator to match: x
$ ip netns add blue
$ ip -n blue ila add loc_match 1:2:3:4 loc 5:6:7:8
$ ip -n blue ila list
1:2:3:4             5:6:7:8             *               no-actionuse-format
