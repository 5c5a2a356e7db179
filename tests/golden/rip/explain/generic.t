#! rip only
# The numbers of families of generic netlink differ from kernel to kernel; their names do not.
$ rip explain --assume v0=4 macsec add v0 tx sa 0 pn 1 on key 01 00112233445566778899001122334455
CTRL_CMD_GETFAMILY NLM_F_REQUEST  # only reads: not sent
  genlmsghdr {cmd=3}
  CTRL_ATTR_FAMILY_NAME "macsec"
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
MACSEC_CMD_ADD_TXSA NLM_F_REQUEST|NLM_F_ACK
  genlmsghdr {cmd=4 version=1}
  MACSEC_ATTR_IFINDEX 4
  MACSEC_ATTR_SA_CONFIG
    MACSEC_SA_ATTR_AN 0
    MACSEC_SA_ATTR_PN 1
    MACSEC_SA_ATTR_KEYID 0x01000000000000000000000000000000
    MACSEC_SA_ATTR_KEY 0x00112233445566778899001122334455
    MACSEC_SA_ATTR_ACTIVE 1
$ rip explain --assume v0=4 fou add port 5555 ipproto 4
CTRL_CMD_GETFAMILY NLM_F_REQUEST  # only reads: not sent
  genlmsghdr {cmd=3}
  CTRL_ATTR_FAMILY_NAME "fou"
FOU_CMD_ADD NLM_F_REQUEST|NLM_F_ACK
  genlmsghdr {cmd=1 version=1}
  FOU_ATTR_PORT 5555
  FOU_ATTR_TYPE 1
  FOU_ATTR_AF 2
  FOU_ATTR_IPPROTO 4
$ rip explain --assume v0=4 l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 remote 192.0.2.2 local 192.0.2.1 encap udp udp_sport 5 udp_dport 6
CTRL_CMD_GETFAMILY NLM_F_REQUEST  # only reads: not sent
  genlmsghdr {cmd=3}
  CTRL_ATTR_FAMILY_NAME "l2tp"
L2TP_CMD_TUNNEL_CREATE NLM_F_REQUEST|NLM_F_ACK
  genlmsghdr {cmd=1 version=1}
  L2TP_ATTR_CONN_ID 1
  L2TP_ATTR_PEER_CONN_ID 2
  L2TP_ATTR_PROTO_VERSION 3
  L2TP_ATTR_ENCAP_TYPE 0
  L2TP_ATTR_IP_SADDR 192.0.2.1
  L2TP_ATTR_IP_DADDR 192.0.2.2
  L2TP_ATTR_UDP_SPORT 5
  L2TP_ATTR_UDP_DPORT 6
$ rip explain --assume v0=4 mptcp endpoint add 192.0.2.1 id 3 dev v0 signal
CTRL_CMD_GETFAMILY NLM_F_REQUEST  # only reads: not sent
  genlmsghdr {cmd=3}
  CTRL_ATTR_FAMILY_NAME "mptcp_pm"
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
MPTCP_PM_CMD_ADD_ADDR NLM_F_REQUEST|NLM_F_ACK
  genlmsghdr {cmd=1 version=1}
  MPTCP_PM_ATTR_ADDR
    MPTCP_PM_ADDR_ATTR_ID 3
    MPTCP_PM_ADDR_ATTR_FLAGS 0x1
    MPTCP_PM_ADDR_ATTR_IF_IDX 4
    MPTCP_PM_ADDR_ATTR_FAMILY 2
    MPTCP_PM_ADDR_ATTR_ADDR4 192.0.2.1
$ rip explain --assume v0=4 tcp_metrics flush
CTRL_CMD_GETFAMILY NLM_F_REQUEST  # only reads: not sent
  genlmsghdr {cmd=3}
  CTRL_ATTR_FAMILY_NAME "tcp_metrics"
TCP_METRICS_CMD_DEL NLM_F_REQUEST|NLM_F_ACK
  genlmsghdr {cmd=2 version=1}
