#! needs vm
# A locator for another.
$ ip ila list
$ ip -j ila list
[]
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8
$ ip ila list
1:2:3:4             5:6:7:8             *               no-actionuse-format
$ ip -o -d -s ila show
1:2:3:4             5:6:7:8             *               no-actionuse-format\∅
$ ip -j -p ila lst
[ {
        "locator_match": "1:2:3:4",
        "locator": "5:6:7:8",
        "interface": "*",
        "csum_mode": "no-action",
        "ident_type": "use-format"
    } ]
$ ip ila del loc_match 1:2:3:4
$ ip ila add loc ABCD:0x6:07:ffff loc_match +1:0:0:0 dev lo
$ ip ila list
1:0:0:0             abcd:6:7:ffff       lo              no-actionuse-format
$ ip -j ila list
[{"locator_match":"1:0:0:0","locator":"abcd:6:7:ffff","interface":"lo","csum_mode":"no-action","ident_type":"use-format"}]
$ ip -c ila list
1:0:0:0             abcd:6:7:ffff       ⟨1b⟩[36mlo              ⟨1b⟩[0mno-actionuse-format
$ ip ila del loc_match 1:0:0:0
$ ip ila list
1:0:0:0             abcd:6:7:ffff       lo              no-actionuse-format
$ ip ila del loc_match 1:0:0:0 dev lo loc 9:9:9:9
$ ip ila list
