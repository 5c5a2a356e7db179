# An alias is bytes.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 alias "$(printf '\377\377\377\377\377')"
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    alias ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
$ ip link set v0 alias "$(printf 'a\tb\377é')"
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    alias a	b⟨ff⟩é
$ ip link set v0 alias ''
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 alias é
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    alias é
