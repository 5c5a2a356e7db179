$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp 10.0.0.9
10.0.0.9 (10.0.0.9) -- no entry
$ arp -n 10.0.0.9
10.0.0.9 (10.0.0.9) -- no entry
$ arp -a 10.0.0.9
arp: in 1 entries no match found.
$ arp -e 10.0.0.9
10.0.0.9 (10.0.0.9) -- no entry
$ arp -ae 10.0.0.9
arp: in 1 entries no match found.
$ arp -v 10.0.0.9
Entries: 1	Skipped: 1	Found: 0
10.0.0.9 (10.0.0.9) -- no entry
$ arp -av 10.0.0.9
Entries: 1	Skipped: 1	Found: 0
arp: in 1 entries no match found.
$ arp 10.9
10.9 (10.0.0.9) -- no entry
$ arp default
default (0.0.0.0) -- no entry
$ arp loopback
loopback (127.0.0.0) -- no entry
$ arp localhost
localhost (127.0.0.1) -- no entry
