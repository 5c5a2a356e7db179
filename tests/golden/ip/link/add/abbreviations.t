$ ip l a b0 addr 02:00:00:00:00:01 t bridge ageing 500
$ ip lin add b1 a 02:00:00:00:00:02 ty bridge
$ ip l sh
$ ip link ad b2 nam x type bridge
$ ip link add b2 mt 1400 type bridge
