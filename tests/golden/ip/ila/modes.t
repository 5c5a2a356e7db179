#! needs vm
# How checksums are kept right, and what the identifier is.
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 csum-mode adj-transport
$ ip ila list
1:2:3:4             5:6:7:8             *               adj-transportuse-format
$ ip ila del loc_match 1:2:3:4
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 csum-mode neutral-map ident-type use-format
$ ip ila list
1:2:3:4             5:6:7:8             *               neutral-mapuse-format
$ ip ila del loc_match 1:2:3:4 csum-mode no-action
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 csum-mode neutral-map-auto ident-type luid dev lo
$ ip ila list
1:2:3:4             5:6:7:8             lo              neutral-map-autoluid
$ ip -j -p ila list
[ {
        "locator_match": "1:2:3:4",
        "locator": "5:6:7:8",
        "interface": "lo",
        "csum_mode": "neutral-map-auto",
        "ident_type": "luid"
    } ]
$ ip ila del loc_match 1:2:3:4 dev lo ident-type luid
$ ip ila add csum-mode no-action ident-type luid loc 5:6:7:8 loc_match 1:2:3:4
$ ip ila list
1:2:3:4             5:6:7:8             *               no-actionluid
