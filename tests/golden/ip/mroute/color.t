# Only interfaces are coloured.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb vc <<EOF
> add 10.0.0.5 224.1.2.3 va vb vc:3
> add 10.0.1.5 239.9.9.9 vb va
> add 0.0.0.0 232.1.1.1 vc va vb vc
> EOF
$ ip -c=always mroute
(10.0.0.5,224.1.2.3)             Iif: ⟨1b⟩[36mva         ⟨1b⟩[0mOifs: ⟨1b⟩[36mvb⟨1b⟩[0m ⟨1b⟩[36mvc⟨1b⟩[0m(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: ⟨1b⟩[36mvb         ⟨1b⟩[0mOifs: ⟨1b⟩[36mva⟨1b⟩[0m  State: resolved
(0.0.0.0,232.1.1.1)              Iif: ⟨1b⟩[36mvc         ⟨1b⟩[0mOifs: ⟨1b⟩[36mva⟨1b⟩[0m ⟨1b⟩[36mvb⟨1b⟩[0m ⟨1b⟩[36mvc⟨1b⟩[0m  State: resolved
