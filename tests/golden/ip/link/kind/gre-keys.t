#! needs vm
# A key is a number or a dotted quad; each way has its own.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1 ikey 1.2.3.4 okey 5
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre noikey
$ ip -d link show g0
$ ip link set g0 type gre iseq ocsum
$ ip -d link show g0
$ ip link set g0 type gre noocsum noiseq icsum oseq okey 0x10
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre key
$ ip link set g0 type gre key x
$ ip link set g0 type gre key 1.2.3
$ ip link set g0 type gre ikey 4294967296
$ ip link set g0 type gre okey x
