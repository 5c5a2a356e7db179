$ ip link add br0 address 02:00:00:00:00:03 type bridge group_fwd_mask 0x8 group_address 01:80:c2:00:00:0e
$ ip -d link show br0
$ ip link set br0 type bridge group_fwd_mask 7
$ ip link set br0 type bridge group_fwd_mask x
$ ip link set br0 type bridge group_address x
$ ip link set br0 type bridge group_address 02:00:00:00:00:00
$ ip link set br0 type bridge group_address 01:80:c2
