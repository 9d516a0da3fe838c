package main

import (
	"fmt"
	"strconv"
	"strings"
)

type Op byte

const (
	Push Op = iota
	Add
	Sub
	Mul
	Div
	Dup
	Swap
	Load
	Store
	Jmp
	Jz
	Lt
	Print
	Call
	Ret
	Halt
	numOps
)

var opNames = [numOps]string{Push: "push", Add: "add", Sub: "sub", Mul: "mul", Div: "div", Dup: "dup", Swap: "swap",
	Load: "load", Store: "store", Jmp: "jmp", Jz: "jz", Lt: "lt", Print: "print", Call: "call", Ret: "ret", Halt: "halt"}

func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return "op" + strconv.Itoa(int(o))
}

type Instr struct {
	Op  Op
	Arg int64
}

type Program []Instr

func (p Program) String() string {
	var sb strings.Builder
	for i, in := range p {
		fmt.Fprintf(&sb, "%3d %-6v", i, in.Op)
		switch in.Op {
		case Push, Load, Store, Jmp, Jz, Call:
			sb.WriteString(strconv.FormatInt(in.Arg, 10))
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

func Assemble(src string) (prog Program, err error) {
	byName := map[string]Op{}
	for op, name := range opNames {
		byName[name] = Op(op)
	}
	labels := map[string]int64{}
	type fixup struct {
		at    int
		label string
	}
	var fixups []fixup
	for n, line := range strings.Split(src, "\n") {
		line, _, _ = strings.Cut(line, ";")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if l, ok := strings.CutSuffix(f[0], ":"); ok {
			labels[l] = int64(len(prog))
			if f = f[1:]; len(f) == 0 {
				continue
			}
		}
		op, ok := byName[f[0]]
		if !ok {
			return nil, fmt.Errorf("line %d: unknown instruction %q", n+1, f[0])
		}
		in := Instr{Op: op}
		if len(f) > 1 {
			if in.Arg, err = strconv.ParseInt(f[1], 0, 64); err != nil {
				fixups, err = append(fixups, fixup{len(prog), f[1]}), nil
			}
		}
		prog = append(prog, in)
	}
	for _, fx := range fixups {
		to, ok := labels[fx.label]
		if !ok {
			return nil, fmt.Errorf("undefined label %s", fx.label)
		}
		prog[fx.at].Arg = to
	}
	return
}

type VM struct {
	stack []int64
	calls []int
	mem   [16]int64
	pc    int
	steps int
}

func (vm *VM) push(v int64) { vm.stack = append(vm.stack, v) }
func (vm *VM) pop() int64 {
	v := vm.stack[len(vm.stack)-1]
	vm.stack = vm.stack[:len(vm.stack)-1]
	return v
}

func (vm *VM) binary(f func(a, b int64) int64) {
	b, a := vm.pop(), vm.pop()
	vm.push(f(a, b))
}

func (vm *VM) Run(p Program) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("vm: pc %d (%v) after %d steps: %v", vm.pc, p[vm.pc].Op, vm.steps, r)
		}
	}()
loop:
	for {
		in := p[vm.pc]
		next := vm.pc + 1
		switch vm.steps++; in.Op {
		case Push:
			vm.push(in.Arg)
		case Add:
			vm.binary(func(a, b int64) int64 { return a + b })
		case Sub:
			vm.binary(func(a, b int64) int64 { return a - b })
		case Mul:
			vm.binary(func(a, b int64) int64 { return a * b })
		case Div:
			vm.binary(func(a, b int64) int64 { return a / b })
		case Lt:
			vm.binary(func(a, b int64) int64 {
				if a < b {
					return 1
				}
				return 0
			})
		case Dup:
			v := vm.pop()
			vm.push(v)
			vm.push(v)
		case Swap:
			n := len(vm.stack)
			vm.stack[n-1], vm.stack[n-2] = vm.stack[n-2], vm.stack[n-1]
		case Load:
			vm.push(vm.mem[in.Arg])
		case Store:
			vm.mem[in.Arg] = vm.pop()
		case Jz:
			if vm.pop() != 0 {
				break
			}
			fallthrough
		case Jmp:
			next = int(in.Arg)
		case Call:
			vm.calls = append(vm.calls, next)
			next = int(in.Arg)
		case Ret:
			next = vm.calls[len(vm.calls)-1]
			vm.calls = vm.calls[:len(vm.calls)-1]
		case Print:
			fmt.Print(vm.pop(), " ")
		case Halt:
			break loop
		}
		vm.pc = next
	}
	return nil
}

const factorials = `
	push 1
	store 0         ; i
	push 0x1
	store 1         ; product
again:	load 0
	push 13
	lt
	jz end
	call multiply
	load 1
	print
	load 0
	push 1
	add
	store 0
	jmp again
multiply:
	load 0
	load 1
	mul
	store 1
	ret
end: halt`

func main() {
	p, err := Assemble(factorials)
	fmt.Print(p, err, "\n")
	var vm VM
	fmt.Println(vm.Run(p), vm.steps, vm.mem[:2], len(vm.stack))
	for _, src := range []string{"push 1\npush 0\ndiv", "add", "push 3\nload 16", "fly", "jmp nowhere", "push 1\nret", "push 99999999999999999999"} {
		p, err := Assemble(src)
		if err != nil {
			fmt.Println("assemble:", err)
			continue
		}
		fmt.Println(new(VM).Run(p))
	}
	fmt.Println(Op(200), Halt, []Op{Add, numOps})
}
