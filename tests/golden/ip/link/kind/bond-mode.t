#! needs vm
# A mode has a name and a number.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode 802.3ad
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond mode balance-xor xmit_hash_policy layer3+4
$ ip -d link show b0
$ ip link set b0 type bond mode 3
$ ip link set b0 type bond mode broadcast
$ ip -d link show b0
$ ip link set b0 type bond mode balance-tlb tlb_dynamic_lb 0
$ ip -d link show b0
$ ip link set b0 type bond mode balance-alb mode balance-rr
$ ip -d link show b0
$ ip link set b0 type bond mode
$ ip link set b0 type bond mode fast
