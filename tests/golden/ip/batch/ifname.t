# Names in a batch are bytes.
$ printf 'link add \377\377 address 02:00:00:00:00:01 type dummy\nlink add abcdefghijklmnop type dummy\nlink show \377\377\n' | ip -force -batch -
2: ⟨ff⟩⟨ff⟩: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
! Error: Attribute failed policy validation.
! Command failed -:2
? 1
