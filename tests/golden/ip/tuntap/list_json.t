$ ip tuntap add t0 mode tun
$ ip tuntap add t1 mode tap user 1 group 2 vnet_hdr
$ ip -j tuntap
[{"ifname":"t0","flags":["tun","persist"]},{"ifname":"t1","flags":["tap","vnet_hdr","persist"],"user":1,"group":2}]
$ ip -j -p tuntap
[ {
        "ifname": "t0",
        "flags": [ "tun","persist" ]
    },{
        "ifname": "t1",
        "flags": [ "tap","vnet_hdr","persist" ],
        "user": 1,
        "group": 2
    } ]
$ ip -p tuntap
t0: tun persist
t1: tap vnet_hdr persist user 1 group 2
$ ip -j -br tuntap
[{"ifname":"t0","flags":["tun","persist"]},{"ifname":"t1","flags":["tap","vnet_hdr","persist"],"user":1,"group":2}]
$ ip -c tuntap
⟨1b⟩[36mt0:⟨1b⟩[0m tun persist
⟨1b⟩[36mt1:⟨1b⟩[0m tap vnet_hdr persist user 1 group 2
