# What must be said.
$ ip addrlabel add
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel add prefix fd00::/8
! Not enough information: "label" argument is required.
? 1
$ ip addrlabel add label 5
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel add dev lo
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel add dev lo label 5
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel add prefix fd00::/8 dev lo
! Not enough information: "label" argument is required.
? 1
