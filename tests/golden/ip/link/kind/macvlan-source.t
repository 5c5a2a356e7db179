#! needs vm
# In source mode the frames' senders are listed.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 address 02:00:00:00:00:02 type macvlan mode source macaddr add 02:00:00:00:00:0a
$ ip -d link show m0
$ ip link set m0 type macvlan macaddr add 02:00:00:00:00:0b
$ ip -d link show m0
$ ip -j -d link show m0
$ ip link set m0 type macvlan macaddr del 02:00:00:00:00:0a
$ ip -d link show m0
$ ip link set m0 type macvlan macaddr set 02:00:00:00:00:0c 02:00:00:00:00:0d
$ ip -d link show m0
$ ip link set m0 type macvlan macaddr flush
$ ip -d link show m0
