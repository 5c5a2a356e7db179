$ ifconfig --help
Usage: …
!     loop (Local Loopback) slip (Serial Line IP) cslip (VJ Serial Line IP)·
!     slip6 (6-bit Serial Line IP) cslip6 (VJ 6-bit Serial Line IP) adaptive (Adaptive Serial Line IP)·
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) tunnel (IPIP Tunnel)·
!     ppp (Point-to-Point Protocol) hdlc ((Cisco)-HDLC) lapb (LAPB)·
!     arcnet (ARCnet) dlci (Frame Relay DLCI) frad (Frame Relay Access Device)·
!     sit (IPv6-in-IPv4) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) ec (Econet) x25 (generic X.25)·
!     eui64 (Generic EUI-64)·
!     unix (UNIX Domain) inet (DARPA Internet) inet6 (IPv6)·
!     ax25 (AMPR AX.25) netrom (AMPR NET/ROM) rose (AMPR ROSE)·
!     ipx (Novell IPX) ddp (Appletalk DDP) ec (Econet)·
!     ash (Ash) x25 (CCITT X.25)·
$ ifconfig -h
Usage: …
!     loop (Local Loopback) slip (Serial Line IP) cslip (VJ Serial Line IP)·
!     slip6 (6-bit Serial Line IP) cslip6 (VJ 6-bit Serial Line IP) adaptive (Adaptive Serial Line IP)·
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) tunnel (IPIP Tunnel)·
!     ppp (Point-to-Point Protocol) hdlc ((Cisco)-HDLC) lapb (LAPB)·
!     arcnet (ARCnet) dlci (Frame Relay DLCI) frad (Frame Relay Access Device)·
!     sit (IPv6-in-IPv4) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) ec (Econet) x25 (generic X.25)·
!     eui64 (Generic EUI-64)·
!     unix (UNIX Domain) inet (DARPA Internet) inet6 (IPv6)·
!     ax25 (AMPR AX.25) netrom (AMPR NET/ROM) rose (AMPR ROSE)·
!     ipx (Novell IPX) ddp (Appletalk DDP) ec (Econet)·
!     ash (Ash) x25 (CCITT X.25)·
$ ifconfig -?
Usage: …
!     loop (Local Loopback) slip (Serial Line IP) cslip (VJ Serial Line IP)·
!     slip6 (6-bit Serial Line IP) cslip6 (VJ 6-bit Serial Line IP) adaptive (Adaptive Serial Line IP)·
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) tunnel (IPIP Tunnel)·
!     ppp (Point-to-Point Protocol) hdlc ((Cisco)-HDLC) lapb (LAPB)·
!     arcnet (ARCnet) dlci (Frame Relay DLCI) frad (Frame Relay Access Device)·
!     sit (IPv6-in-IPv4) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) ec (Econet) x25 (generic X.25)·
!     eui64 (Generic EUI-64)·
!     unix (UNIX Domain) inet (DARPA Internet) inet6 (IPv6)·
!     ax25 (AMPR AX.25) netrom (AMPR NET/ROM) rose (AMPR ROSE)·
!     ipx (Novell IPX) ddp (Appletalk DDP) ec (Econet)·
!     ash (Ash) x25 (CCITT X.25)·
$ ifconfig --help v0
Usage: …
!     loop (Local Loopback) slip (Serial Line IP) cslip (VJ Serial Line IP)·
!     slip6 (6-bit Serial Line IP) cslip6 (VJ 6-bit Serial Line IP) adaptive (Adaptive Serial Line IP)·
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) tunnel (IPIP Tunnel)·
!     ppp (Point-to-Point Protocol) hdlc ((Cisco)-HDLC) lapb (LAPB)·
!     arcnet (ARCnet) dlci (Frame Relay DLCI) frad (Frame Relay Access Device)·
!     sit (IPv6-in-IPv4) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) ec (Econet) x25 (generic X.25)·
!     eui64 (Generic EUI-64)·
!     unix (UNIX Domain) inet (DARPA Internet) inet6 (IPv6)·
!     ax25 (AMPR AX.25) netrom (AMPR NET/ROM) rose (AMPR ROSE)·
!     ipx (Novell IPX) ddp (Appletalk DDP) ec (Econet)·
!     ash (Ash) x25 (CCITT X.25)·
