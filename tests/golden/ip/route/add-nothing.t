$ ip route add
$ ip route delete
$ ip route replace
$ ip route add help
