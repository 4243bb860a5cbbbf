export { askedNode, nodesOf } from "#core/forms";
