$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -an
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp -a
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp -na
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp --all
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp -av
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
Entries: 1	Skipped: 0	Found: 1
