# An alternative name stands for the device everywhere.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link property add dev v0 altname a-rather-long-name-for-a-device
$ ip link set a-rather-long-name-for-a-device up
$ ip -d link show a-rather-long-name-for-a-device
$ ip -br link show dev a-rather-long-name-for-a-device
$ ip -o link show v0
$ ip link set v0 name a-rather-long-name-for-a-device
$ ip link delete a-rather-long-name-for-a-device
$ ip -br link
