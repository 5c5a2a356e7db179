# What must be said.
$ ip addrlabel del
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel del prefix fc00::/7
! Not enough information: "label" argument is required.
? 1
$ ip addrlabel del label 5
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel del dev lo label 5
! Not enough information: "prefix" argument is required.
? 1
