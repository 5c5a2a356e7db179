# Neither objects nor families choose from a file.
$ ip link set lo up
$ ip addr save | tail -c +5 >addresses
$ ip monitor link file addresses
$ ip -6 monitor file addresses
$ ip monitor file addresses route
$ ip monitor file addresses dev lo
$ ip monitor file addresses all-nsid
$ ip monitor file addresses file nope
