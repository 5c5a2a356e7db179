#! needs vm
#! mask interrupted
# Devices, and one of them; other interfaces have nothing to show.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip link add link d0 ms1 type macsec port 8 encrypt on validate check replay on window 64 icvlen 8 cipher gcm-aes-256
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    offload: off·
4: ms1: protect on validate check sc off sa off encrypt on send_sci on end_station off scb off replay on window 64·
    cipher suite: GCM-AES-256, using ICV length 8
    TXSC: 0200000000010008 on SA 0
    offload: off·
$ ip macsec show ms1
4: ms1: protect on validate check sc off sa off encrypt on send_sci on end_station off scb off replay on window 64·
    cipher suite: GCM-AES-256, using ICV length 8
    TXSC: 0200000000010008 on SA 0
    offload: off·
$ ip macsec show if3
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    offload: off·
$ ip macsec show d0
$ ip -c=always macsec sh ms0
3: ⟨1b⟩[36mms0: ⟨1b⟩[0mprotect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    offload: off·
