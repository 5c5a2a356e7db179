# An empty name chooses no interface.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.7 02:00:00:00:00:07
$ arp -n -i ''
$ arp -an -i '' 10.0.0.7
$ arp -n -i '' 10.0.0.9
$ arp -n -i '' -H arcnet
$ arp -i '' -d 10.0.0.7
