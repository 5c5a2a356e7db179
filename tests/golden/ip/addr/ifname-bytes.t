# Names and labels are written unchanged.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link set "$(printf '\377\377\377\377\377')" up
$ ip -6 addr flush dev "$(printf '\377\377\377\377\377')"
$ ip addr add 10.0.0.1/8 dev "$(printf '\377\377\377\377\377')" label "$(printf '\377\377\377\377\377')":1
$ ip addr show dev "$(printf '\377\377\377\377\377')"
2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc noqueue state UNKNOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/8 scope global ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩:1
       valid_lft forever preferred_lft forever
$ ip -br addr
lo               DOWN          ·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩            UNKNOWN        10.0.0.1/8·
$ ip -o addr
2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩    inet 10.0.0.1/8 scope global ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩:1\       valid_lft forever preferred_lft forever
$ ip addr save >f; ip addr showdump <f
if2:
    inet 10.0.0.1/8 scope global ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩:1
       valid_lft forever preferred_lft forever
