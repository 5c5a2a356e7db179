# Networks that are let in.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external vnifilter dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ bridge vni add dev vx0 vni 10-12,20
$ bridge vni add vni 30 remote 10.0.0.4 dev vx0
$ bridge vni add dev vx0 vni 31,32 remote fe80::4
$ bridge vni
dev               vni                group/remote
vx0               10-12             ·
                  20                ·
                  30                 10.0.0.4
                  31-32              fe80::4
$ bridge vni show dev vx0
dev               vni                group/remote
vx0               10-12             ·
                  20                ·
                  30                 10.0.0.4
                  31-32              fe80::4
$ bridge -j vni
[{"ifname":"vx0","vnis":[{"vni":10,"vniEnd":12},{"vni":20},{"vni":30,"remote":"10.0.0.4"},{"vni":31,"vniEnd":32,"remote":"fe80::4"}]}]
$ bridge -c vni list
dev               vni                group/remote
⟨1b⟩[36mvx0               ⟨1b⟩[0m10-12             ·
                  20                ·
                  30                 10.0.0.4
                  31-32              fe80::4
$ bridge -o vni lst
dev               vni                group/remote
vx0               10-12              \                  20                 \                  30                 10.0.0.4\                  31-32              fe80::4\∅
$ bridge vni del dev vx0 vni 11
$ bridge vni delete dev vx0 vni 30-31
$ bridge -com vni
dev               vni                group/remote
vx0               10                ·
                  12                ·
                  20                ·
                  32                 fe80::4
