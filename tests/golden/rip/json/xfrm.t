#! rip only
# IPsec states and policies; the reference prints only text.
$ ip -j xfrm state
[]
$ ip -j xfrm policy list
[]
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 5 reqid 7 mode tunnel enc 'cbc(aes)' 0x0102030405060708090a0b0c0d0e0f10 auth-trunc 'hmac(sha1)' 0x0102030405060708090a0b0c0d0e0f1011121314 96 flag esn replay-window 64 extra-flag oseq-may-wrap if_id 3 mark 5 mask 0xff output-mark 7 encap espinudp 4500 4500 0.0.0.0 sel src 10.1.0.0/16 dst 10.2.0.0/16 proto tcp sport 80
$ ip xfrm state add src fd00::1 dst fd00::2 proto comp spi 0x100 comp deflate
$ ip -j -p xfrm state
[ {
        "src": "fd00::1",
        "dst": "fd00::2",
        "proto": "comp",
        "spi": 256,
        "reqid": 0,
        "mode": "transport",
        "replay_window": 0,
        "flags": [ ],
        "comp": {
            "name": "deflate"
        },
        "anti_replay": {
            "seq": 0,
            "oseq": 0,
            "bitmap": 0
        },
        "sel": {
            "src": "::/0",
            "dst": "::/0"
        }
    },{
        "src": "10.0.0.1",
        "dst": "10.0.0.2",
        "proto": "esp",
        "spi": 5,
        "reqid": 7,
        "mode": "tunnel",
        "replay_window": 0,
        "flags": [ "esn" ],
        "mark": "0x5",
        "mask": "0xff",
        "output_mark": "0x7",
        "output_mask": "0xffffffff",
        "auth_trunc": {
            "name": "hmac(sha1)",
            "key": "0x0102030405060708090a0b0c0d0e0f1011121314",
            "trunc_len": 96
        },
        "enc": {
            "name": "cbc(aes)",
            "key": "0x0102030405060708090a0b0c0d0e0f10"
        },
        "encap": {
            "type": "espinudp",
            "sport": 4500,
            "dport": 4500,
            "addr": "0.0.0.0"
        },
        "anti_replay_esn": {
            "seq_hi": 0,
            "seq": 0,
            "oseq_hi": 0,
            "oseq": 0,
            "replay_window": 64,
            "bitmap_length": 2,
            "bitmap": [ 0,0 ]
        },
        "if_id": "0x3",
        "sel": {
            "src": "10.1.0.0/16",
            "dst": "10.2.0.0/16",
            "proto": "tcp",
            "sport": 80
        }
    } ]
$ ip -j xfrm state list nokeys src 10.0.0.1
[{"src":"10.0.0.1","dst":"10.0.0.2","proto":"esp","spi":5,"reqid":7,"mode":"tunnel","replay_window":0,"flags":["esn"],"mark":"0x5","mask":"0xff","output_mark":"0x7","output_mask":"0xffffffff","auth_trunc":{"name":"hmac(sha1)","trunc_len":96},"enc":{"name":"cbc(aes)"},"encap":{"type":"espinudp","sport":4500,"dport":4500,"addr":"0.0.0.0"},"anti_replay_esn":{"seq_hi":0,"seq":0,"oseq_hi":0,"oseq":0,"replay_window":64,"bitmap_length":2,"bitmap":[0,0]},"if_id":"0x3","sel":{"src":"10.1.0.0/16","dst":"10.2.0.0/16","proto":"tcp","sport":80}}]
$ ip -j xfrm state get src fd00::1 dst fd00::2 proto comp spi 0x100
[{"src":"fd00::1","dst":"fd00::2","proto":"comp","spi":256,"reqid":0,"mode":"transport","replay_window":0,"flags":[],"comp":{"name":"deflate"},"anti_replay":{"seq":0,"oseq":0,"bitmap":0},"sel":{"src":"::/0","dst":"::/0"}}]
$ ip -j xfrm state get src fd00::1 dst fd00::2 proto comp spi 0x101
! RTNETLINK answers: No such process
? 2
$ ip -j xfrm state allocspi src 10.0.0.1 dst 10.0.0.2 proto esp mode tunnel min 8 max 8
[{"src":"10.0.0.1","dst":"10.0.0.2","proto":"esp","spi":8,"reqid":0,"mode":"tunnel","replay_window":0,"flags":[],"anti_replay":{"seq":0,"oseq":0,"bitmap":0},"sel":{"src":"10.0.0.1/32","dst":"10.0.0.2/32"}}]
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 proto icmp type 8 dir in priority 3 flag localok tmpl src 10.9.0.1 dst 10.9.0.2 proto esp reqid 3 mode tunnel level use tmpl proto ah mode transport
$ ip -j -p xfrm policy
[ {
        "src": "10.0.0.0/24",
        "dst": "10.0.1.0/24",
        "proto": "icmp",
        "type": 8,
        "dir": "in",
        "socket": false,
        "action": "allow",
        "index": 8,
        "priority": 3,
        "ptype": "main",
        "flags": [ "localok" ],
        "tmpl": [ {
                "src": "10.9.0.1",
                "dst": "10.9.0.2",
                "proto": "esp",
                "spi": 0,
                "reqid": 3,
                "mode": "tunnel",
                "level": "use"
            },{
                "src": "0.0.0.0",
                "dst": "0.0.0.0",
                "proto": "ah",
                "spi": 0,
                "reqid": 0,
                "mode": "transport",
                "level": "required"
            } ]
    } ]
$ ip -s -j xfrm policy get src 10.0.0.0/24 dst 10.0.1.0/24 proto icmp type 8 dir in | sed 's/"add_time":[0-9]*/"add_time":0/'
[{"src":"10.0.0.0/24","dst":"10.0.1.0/24","proto":"icmp","type":8,"uid":0,"dir":"in","socket":false,"action":"allow","index":8,"priority":3,"ptype":"main","share":"any","flags":["localok"],"limits":{"byte_soft":null,"byte_hard":null,"packet_soft":null,"packet_hard":null,"time_soft":0,"time_hard":0,"time_use_soft":0,"time_use_hard":0},"current":{"bytes":0,"packets":0,"add_time":0,"use_time":null},"tmpl":[{"src":"10.9.0.1","dst":"10.9.0.2","proto":"esp","spi":0,"reqid":3,"mode":"tunnel","level":"use","share":"any","enc_mask":4294967295,"auth_mask":4294967295,"comp_mask":4294967295},{"src":"0.0.0.0","dst":"0.0.0.0","proto":"ah","spi":0,"reqid":0,"mode":"transport","level":"required","share":"any","enc_mask":4294967295,"auth_mask":4294967295,"comp_mask":4294967295}]}]
$ ip -j xfrm policy list dir out
[]
$ ip -j xfrm state count
[{"count":3}]
$ ip -j xfrm policy count
[{"in":1,"out":0,"fwd":0}]
$ ip -s -s -j xfrm policy count | sed 's/"buckets":[0-9]*/"buckets":0/'
[{"in":1,"out":0,"fwd":0,"socket_in":0,"socket_out":0,"socket_fwd":0,"buckets":0,"buckets_max":1048576,"hthresh4":{"local":32,"remote":32},"hthresh6":{"local":128,"remote":128}}]
$ ip -j xfrm policy getdefault
[{"in":"accept","fwd":"accept","out":"accept"}]
$ ip -s -j xfrm state list nokeys spi 5 | sed 's/_time":[0-9][0-9]*/_time":0/g'
[{"src":"10.0.0.1","dst":"10.0.0.2","proto":"esp","spi":5,"reqid":7,"mode":"tunnel","replay_window":0,"seq":0,"flags":["esn"],"extra_flags":["oseq-may-wrap"],"mark":"0x5","mask":"0xff","output_mark":"0x7","output_mask":"0xffffffff","auth_trunc":{"name":"hmac(sha1)","trunc_len":96},"enc":{"name":"cbc(aes)"},"encap":{"type":"espinudp","sport":4500,"dport":4500,"addr":"0.0.0.0"},"anti_replay_esn":{"seq_hi":0,"seq":0,"oseq_hi":0,"oseq":0,"replay_window":64,"bitmap_length":2,"bitmap":[0,0]},"if_id":"0x3","sel":{"src":"10.1.0.0/16","dst":"10.2.0.0/16","proto":"tcp","sport":80,"uid":0},"limits":{"byte_soft":null,"byte_hard":null,"packet_soft":null,"packet_hard":null,"time_soft":0,"time_hard":0,"time_use_soft":0,"time_use_hard":0},"current":{"bytes":0,"packets":0,"add_time":0,"use_time":null},"stats":{"replay_window":0,"replay":0,"failed":0}}]
$ ip -j xfrm state list spi x
! Error: argument "x" is wrong: SPI value is invalid
? 255
