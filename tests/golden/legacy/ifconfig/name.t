$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 name w0
$ ip -br link show
$ ifconfig w0 name abcdefghijklmnopqrs
$ ip -br link show
