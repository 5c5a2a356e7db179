$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -c link
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
2: ⟨1b⟩[36mv1@v0: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:02⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
3: ⟨1b⟩[36mv0@v1: ⟨1b⟩[0m<NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:01⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
$ ip -c -br link
⟨1b⟩[36mlo               ⟨1b⟩[0m⟨1b⟩[31mDOWN           ⟨1b⟩[0m⟨1b⟩[33m00:00:00:00:00:00 ⟨1b⟩[0m<LOOPBACK>·
⟨1b⟩[36mv1@v0            ⟨1b⟩[0m⟨1b⟩[31mDOWN           ⟨1b⟩[0m⟨1b⟩[33m02:00:00:00:00:02 ⟨1b⟩[0m<BROADCAST,MULTICAST>·
⟨1b⟩[36mv0@v1            ⟨1b⟩[0mLOWERLAYERDOWN ⟨1b⟩[33m02:00:00:00:00:01 ⟨1b⟩[0m<NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip -c=always link show v1
2: ⟨1b⟩[36mv1@v0: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:02⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
$ ip -c=never link show v1
2: v1@v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -c -o link show v1
2: ⟨1b⟩[36mv1@v0: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000\    link/ether ⟨1b⟩[33m02:00:00:00:00:02⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
$ ip -c -j link show v1
[{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"}]
$ ip -c=nope link
! Option "-c=nope" is unknown, try "ip -help".
? 255
