#! rip only
$ rip explain --assume br0=3,bridge --assume v0=4 bridge vlan add dev v0 vid 5-7 pvid
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
! pvid cannot be configured for a vlan range
? 255
$ rip explain --assume br0=3,bridge --assume v0=4 bridge vlan add dev v0 vid 5 pvid untagged
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_SETLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {family=AF_BRIDGE index=4}
  IFLA_AF_SPEC
    IFLA_BRIDGE_VLAN_INFO {flags=BRIDGE_VLAN_INFO_PVID|BRIDGE_VLAN_INFO_UNTAGGED vid=5}
$ rip explain --assume v0=4 bridge fdb add 02:00:00:00:00:01 dev v0 dst 192.0.2.1 vni 5
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_NEWNEIGH NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ndmsg {family=AF_BRIDGE ifindex=4 state=NUD_NOARP|NUD_PERMANENT flags=NTF_SELF}
  NDA_LLADDR 02:00:00:00:00:01
  NDA_DST 192.0.2.1
  NDA_VNI 5
$ rip explain --assume br0=3,bridge bridge mdb add dev br0 port br0 grp 239.1.1.1 temp vid 5
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "br0"
RTM_NEWMDB NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  br_port_msg {family=AF_BRIDGE ifindex=3}
  MDBA_SET_ENTRY {ifindex=3 state=0 flags=0 vid=5 addr=239.1.1.1 proto=0x800}
$ rip explain --assume v0=4 bridge link set dev v0 isolated on cost 5
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_SETLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {family=AF_BRIDGE index=4}
  IFLA_PROTINFO
    IFLA_BRPORT_COST 5
    IFLA_BRPORT_ISOLATED 1
$ rip explain --assume br0=3,bridge --assume v0=4 brctl addif br0 v0
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "v0"
  IFLA_EXT_MASK 0x8
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "br0"
  IFLA_EXT_MASK 0x8
RTM_SETLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {index=4}
  IFLA_MASTER 3
$ rip explain brctl addbr br7
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {}
  IFLA_IFNAME "br7"
  IFLA_LINKINFO
    IFLA_INFO_KIND "bridge"
