# For an empty table only -v prints something: the number of entries.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp
$ arp -n
$ arp -a
$ arp -an
$ arp -e
$ arp -v
Entries: 0	Skipped: 0	Found: 0
$ arp -av
Entries: 0	Skipped: 0	Found: 0
