#! rip only
# A bare object is one of ip. Nothing is made.
$ rip explain link add v0 address 02:00:00:00:00:01 mtu 1400 up type vxlan id 5 dstport 4789 local 192.0.2.1
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {flags=IFF_UP change=IFF_UP}
  IFLA_ADDRESS 02:00:00:00:00:01
  IFLA_MTU 1400
  IFLA_IFNAME "v0"
  IFLA_LINKINFO
    IFLA_INFO_KIND "vxlan"
    IFLA_INFO_DATA
      IFLA_VXLAN_ID 5
      IFLA_VXLAN_LOCAL 192.0.2.1
      IFLA_VXLAN_LEARNING 1
      IFLA_VXLAN_PORT 4789
$ rip explain ip link add v0 type veth peer name v1
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {}
  IFLA_IFNAME "v0"
  IFLA_LINKINFO
    IFLA_INFO_KIND "veth"
    IFLA_INFO_DATA
      VETH_INFO_PEER
        ifinfomsg {}
        IFLA_IFNAME "v1"
$ rip explain link add link lo name v2 type vlan id 5 egress-qos-map 1:2 2:3 gvrp on
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {}
  IFLA_LINK 1
  IFLA_IFNAME "v2"
  IFLA_LINKINFO
    IFLA_INFO_KIND "vlan"
    IFLA_INFO_DATA
      IFLA_VLAN_ID 5
      IFLA_VLAN_EGRESS_QOS
        IFLA_VLAN_QOS_MAPPING {from=1 to=2}
        IFLA_VLAN_QOS_MAPPING {from=2 to=3}
      IFLA_VLAN_FLAGS {value=0x2 mask=0x2}
$ rip explain link set lo mtu 1500 alias some-text
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {index=1}
  IFLA_MTU 1500
  IFLA_IFALIAS "some-text"
$ ip link show v0
! Device "v0" does not exist.
? 1
$ rip explain link add b0 type bond mode 802.3ad arp_ip_target 192.0.2.1,192.0.2.2
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {}
  IFLA_IFNAME "b0"
  IFLA_LINKINFO
    IFLA_INFO_KIND "bond"
    IFLA_INFO_DATA
      IFLA_BOND_MODE 4
      IFLA_BOND_ARP_IP_TARGET [192.0.2.1, 192.0.2.2]
