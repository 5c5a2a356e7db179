# A label is as long as a name, and is bytes.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip addr add 10.0.0.1/8 dev v0 label "$(printf '\377\377\377\377\377')"
$ ip addr add 10.0.0.1/8 dev v0 label v0é
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.1/8 dev v0 label ''
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.1/8 dev v0 label other
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.1/8 dev v0 label a/b
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.2/8 dev v0 label v0:"$(printf '\377\377\377\377\377')"
$ ip addr add 10.0.0.3/8 dev v0 label v0:abcdefghijklmno
! Error: Attribute failed policy validation.
? 2
$ ip addr add 10.0.0.4/8 dev v0 label 'v0:a b'
$ ip addr show dev v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/8 scope global ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/8 scope global secondary v0:⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/8 scope global secondary v0:a b
       valid_lft forever preferred_lft forever
$ ip addr show label v0:"$(printf '\377\377\377\377\377')"
    inet 10.0.0.2/8 scope global secondary v0:⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
       valid_lft forever preferred_lft forever
$ ip addr show label 'v0:?'
$ ip addr show label "$(printf '\377\377\377\377\377')"
    inet 10.0.0.1/8 scope global ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
       valid_lft forever preferred_lft forever
