# Addresses and devices are coloured.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0 router
$ ip neigh add 2001:db8::5 lladdr 02:00:00:00:00:aa dev v0
$ ip -c neigh
⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev ⟨1b⟩[36mv0 ⟨1b⟩[0mlladdr ⟨1b⟩[33m02:00:00:00:00:aa ⟨1b⟩[0mrouter PERMANENT·
⟨1b⟩[34m2001:db8::5 ⟨1b⟩[0mdev ⟨1b⟩[36mv0 ⟨1b⟩[0mlladdr ⟨1b⟩[33m02:00:00:00:00:aa ⟨1b⟩[0mPERMANENT·
$ ip -c neigh show dev v0
⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mlladdr ⟨1b⟩[33m02:00:00:00:00:aa ⟨1b⟩[0mrouter PERMANENT·
⟨1b⟩[34m2001:db8::5 ⟨1b⟩[0mlladdr ⟨1b⟩[33m02:00:00:00:00:aa ⟨1b⟩[0mPERMANENT·
$ ip -c=never neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa router PERMANENT·
2001:db8::5 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
