# Names for all addresses.
$ ip addrlabel add prefix any label 5
$ ip addrlabel add prefix all label 5
$ ip addrlabel add prefix default label 5
$ ip addrlabel add prefix ::/0 dev lo label 5
$ ip -6 addrlabel add prefix default dev lo label 6
$ ip addrlabel
