# Devices that can have none.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip token set ::5 dev i0
$ ip token set ::5 dev lo
$ ip token del dev lo
$ ip token
