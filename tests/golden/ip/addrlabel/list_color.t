# Addresses and devices in colour.
$ ip addrlabel add prefix fd01::/16 dev lo label 78
$ ip -c addrlabel
$ ip -c -j addrlabel
