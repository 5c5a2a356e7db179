$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property add dev v0 altname a altname b altname c
$ ip link property del dev v0 altname b
$ ip link show v0
$ ip link property del dev v0 altname nope
$ ip link prop del dev a altn c
$ ip link property delete dev v0 altname a
$ ip link property del v0
$ ip link show v0
