# Brief with filters and colour.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -br addr show scope link
lo               DOWN          ·
$ ip -br addr show down
lo               DOWN          ·
b0               DOWN           10.0.0.1/24·
$ ip -br addr show to 10.0.0.0/8
b0               DOWN           10.0.0.1/24·
$ ip -c -br addr show b0
⟨1b⟩[36mb0               ⟨1b⟩[0m⟨1b⟩[31mDOWN           ⟨1b⟩[0m⟨1b⟩[35m10.0.0.1⟨1b⟩[0m/24·
$ ip -brief -p -j addr show b0
[ {
        "ifname": "b0",
        "operstate": "DOWN",
        "addr_info": [ {
                "local": "10.0.0.1",
                "prefixlen": 24
            } ]
    } ]
$ ip -b addr
! Cannot open file "addr" for reading: No such file or directory
? 1
$ ip -bri addr show b0
b0               DOWN           10.0.0.1/24·
