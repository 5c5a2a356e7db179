#! needs vm
# The last of a word counts; an interface's entry is another.
$ ip ila add loc_match 9:9:9:9 loc_match 1:2:3:4 loc 0:0:0:0 loc 5:6:7:8
$ ip ila list
1:2:3:4             5:6:7:8             *               no-actionuse-format
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 dev lo
$ ip ila list
1:2:3:4             5:6:7:8             lo              no-actionuse-format
1:2:3:4             5:6:7:8             *               no-actionuse-format
$ ip -6 ila del loc_match 1:2:3:4
$ ip -4 ila list
1:2:3:4             5:6:7:8             lo              no-actionuse-format
$ ip ila del loc_match 1:2:3:4
$ ip ila list
1:2:3:4             5:6:7:8             lo              no-actionuse-format
