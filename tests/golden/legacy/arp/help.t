$ arp -h
Usage: …
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)·
!     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)·
$ arp --help
Usage: …
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)·
!     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)·
$ arp -h foo
Usage: …
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)·
!     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)·
$ arp -nh
Usage: …
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)·
!     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)·
$ arp -hV
Usage: …
!     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)·
!     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)·
!     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)·
